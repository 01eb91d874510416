#pragma once

#include <QDialog>

class QMenuBar;
class QPagedPaintDevice;
class QTableWidget;

/// Every key there is, beside the menus for whoever wants to learn them. Not modal; can be printed.
class KeyboardList : public QDialog
{
    Q_OBJECT

public:
    using KeyRow = std::pair<QString, QString>; ///< the key, what it does

    explicit KeyboardList(const QMenuBar &menus, QWidget *parent = nullptr);

    const QList<KeyRow> &rows() const { return m_rows; }
    void printTo(QPagedPaintDevice *paper) const;

private:
    void buildTable();
    void askForPrinter();

    QList<KeyRow> m_rows;
    QTableWidget *m_table;
};
