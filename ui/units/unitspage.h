#pragma once

#include "ui/common/tablepage.h"

class AddBar;
class MergeBar;
class RenameBar;
class QCheckBox;

/// 单位: who is responsible, through renamings and mergers.
class UnitsPage : public TablePage
{
    Q_OBJECT

public:
    explicit UnitsPage(const PageContext &context, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("units"); }
    QString title() const override { return tr("Units"); }
    void addRecord() override;
    void mergeSelected() override;

    RenameBar *renameBar() const { return m_rename; }
    MergeBar *mergeBar() const { return m_merge; }
    void renameCurrent();

private:
    void buildBars();
    void buildButtons();
    void hideMerged(bool isHidden);

    AddBar *m_add = nullptr;
    RenameBar *m_rename = nullptr;
    MergeBar *m_merge = nullptr;
    QCheckBox *m_withMerged = nullptr;
};
