#pragma once

#include <QString>

#include <functional>

class QWidget;

/// What is asked in a file dialog.
struct FileQuestion
{
    enum class Purpose { Open, Save };

    Purpose purpose = Purpose::Open;
    QString title = {};
    QString filter = {}; ///< as file dialogs write them: "Workspace (*.duban)"
    QString ending = {}; ///< added to a name that has none; Save only
    QString suggestion = {}; ///< a path to start with
};

/// Opens the dialog and returns at once; `answered` is called with the path if the person chose one.
void askForFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> answered);
