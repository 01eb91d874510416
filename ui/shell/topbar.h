#pragma once

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

class QHBoxLayout;
class SearchBox;

/// Title of the page, the search, undo and redo, and at most two commands of the page, the primary one last.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(QAction *undo, QAction *redo, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle);
    void setPageActions(const QList<QAction *> &actions);
    QString title() const { return m_title->text(); }
    SearchBox *searchBox() const { return m_search; }
    QToolButton *undoButton() const { return m_undo; }
    const QList<QPushButton *> &pageButtons() const { return m_buttons; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addTool(QAction *action);
    QPushButton *makePageButton(QAction *action, bool isPrimary);
    void fitButtons();
    void dress();

    QHBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_subtitle;
    SearchBox *m_search;
    QToolButton *m_undo;
    QList<QAction *> m_actions;
    QList<QPushButton *> m_buttons;
};
