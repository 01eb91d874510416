#include "ui/common/askfile.h"

#include <QFileDialog>

void askForFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> answered)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool isSave = question.purpose == FileQuestion::Purpose::Save;
    dialog->setAcceptMode(isSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilter(question.filter);
    dialog->setDefaultSuffix(question.ending);
    if (!question.suggestion.isEmpty())
        dialog->selectFile(question.suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answered));
    dialog->open();
}
