#pragma once

#include "ui/shell/services.h"

#include <QObject>
#include <QPointer>

class MainWindow;

/// The open windows of the program. Several may show one file: each has its own session, and what one changes
/// the others take in at once.
class Windows : public QObject
{
    Q_OBJECT

public:
    explicit Windows(Services services, QObject *parent = nullptr);
    ~Windows() override;

    /// Opens this file, else the last one, in a window of its own, which goes when it is closed.
    MainWindow *open(const QString &path);

private:
    void connectWindow(MainWindow *window);
    std::vector<MainWindow *> others(const MainWindow *window) const;

    Services m_services;
    std::vector<QPointer<MainWindow>> m_windows;
};
