#pragma once

#include <QListView>
#include <QStandardItemModel>

class NavigationDelegate;
class ProgramMark;

/// The pages at the left, each with what is late below it: a square and a number, never colour alone.
/// Collapsed it keeps the icons and the numbers; the names move into tooltips.
class Navigation : public QListView
{
    Q_OBJECT

public:
    enum class State { Open, NoFile };

    explicit Navigation(QWidget *parent = nullptr);

    void clearPages(State state = State::Open); ///< what is added next can be chosen, or is only shown
    void addPage(const QString &key, const QString &title, const QString &icon);
    void addHeading(const QString &title);
    void addFoot(const QString &file); ///< the file's name; what is added next stands at the bottom
    void setLate(const QString &key, int count);
    void setNumber(const QString &key, int count);
    void setCurrentPage(const QString &key);
    QStringList keys() const; ///< pages, top to bottom
    int late(const QString &key) const;
    int number(const QString &key) const;
    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const { return m_isCollapsed; }

signals:
    void pageChosen(const QString &key);
    void fileClicked(const QPoint &at);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItem *itemOf(const QString &key) const;
    QStandardItem *addItem(const QString &title, const QString &icon);
    void fitWidth();
    void fillGap();
    void describe(QStandardItem *item);

    QStandardItemModel *m_pages;
    NavigationDelegate *m_delegate;
    ProgramMark *m_mark;
    QStandardItem *m_gap = nullptr; ///< pushes the foot to the bottom
    State m_state = State::Open;
    bool m_isCollapsed = false;
};
