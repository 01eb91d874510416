#pragma once

#include "ui/alerts/stagelisttable.h"
#include "ui/common/tablepage.h"

/// 超期清单 and 本周到期: what is late or about to be, whose, since when, and whom to call.
class StageListPage : public TablePage
{
    Q_OBJECT

public:
    StageListPage(const PageContext &context, StageListTable::Which which, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString statusText() const override;

private:
    void openCurrent();

    StageListTable::Which m_which;
};
