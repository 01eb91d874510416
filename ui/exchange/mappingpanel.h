#pragma once

#include "core/exchange/ledger.h"

#include <QTableWidget>

/// How the columns of the sheet were understood: header → field, those not taken marked.
class MappingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPanel(QWidget *parent = nullptr);

    void show(const Ledger &ledger);

private:
    QTableWidget *m_table;
};
