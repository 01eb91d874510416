#pragma once

#include <QListView>
#include <QStandardItemModel>

/// The pages at the left, each with what is late below it: a square and a number, never colour alone.
class Navigation : public QListView
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void clearPages();
    void addPage(const QString &key, const QString &title);
    void addHeading(const QString &title);
    void setLate(const QString &key, int count);
    void setNumber(const QString &key, int count);
    void setCurrentPage(const QString &key);
    QStringList keys() const; ///< pages, top to bottom
    int late(const QString &key) const;

signals:
    void pageChosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItem *itemOf(const QString &key) const;
    void fitWidth();
    void describe(QStandardItem *item);

    QStandardItemModel *m_pages;
};
