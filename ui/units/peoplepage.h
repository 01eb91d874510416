#pragma once

#include "ui/common/tablepage.h"

class AddBar;
class MergeBar;

/// 人员: who answers for what. Identity is never the name, so two entries of one person can be merged.
class PeoplePage : public TablePage
{
    Q_OBJECT

public:
    explicit PeoplePage(const PageContext &context, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("people"); }
    QString title() const override { return tr("People"); }
    void addRecord() override;
    void mergeSelected() override;
    MergeBar *mergeBar() const { return m_merge; }

private:
    void buildBars();

    AddBar *m_add = nullptr;
    MergeBar *m_merge = nullptr;
};
