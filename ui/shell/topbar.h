#pragma once

#include <QAction>
#include <QLabel>
#include <QToolButton>

class QHBoxLayout;
class QPushButton;

/// Title of the page, undo and redo, and the two things that everything begins and ends with: import and
/// pack.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *undo;
        QAction *redo;
        QAction *import;
        QAction *pack;
    };

    TopBar(const Actions &actions, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle);
    QString title() const { return m_title->text(); }
    QToolButton *undoButton() const { return m_undo; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addTool(QAction *action);
    QPushButton *addButton(QAction *action);

    QHBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_undo;
};
