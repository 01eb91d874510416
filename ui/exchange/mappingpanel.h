#pragma once

#include "core/exchange/ledger.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMap>
#include <QScrollArea>

/// Each column of the sheet with a value that stands in it and the field it is taken as. Another field can be
/// chosen; columns that nobody recognised are amber until someone says what they are.
class MappingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPanel(QWidget *parent = nullptr);

    void show(const Ledger &ledger, const QMap<int, QString> &chosen, const QString &remark);
    QComboBox *choiceFor(int column) const { return m_choices.value(column); }
    int unrecognised() const { return m_unrecognised; }

signals:
    void chosen(int column, const QString &field); ///< empty = not imported

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clear();
    void addColumn(const ColumnMapping &mapping, const Ledger &ledger, bool isAnswered);
    void fillChoice(QComboBox *choice, const ColumnMapping &mapping, LedgerKind kind, bool isOpen);

    QLabel *m_open;
    QLabel *m_remark;
    QScrollArea *m_scroll;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QMap<int, QComboBox *> m_choices;
    int m_unrecognised = 0;
};
