#pragma once

#include "ui/common/tablepage.h"

class AddBar;
class QCheckBox;

/// 项目: the ledger, kept in its table.
class ProjectsPage : public TablePage
{
    Q_OBJECT

public:
    explicit ProjectsPage(const PageContext &context, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("projects"); }
    QString title() const override { return tr("Projects"); }
    void addRecord() override;

private:
    void buildFilters();

    AddBar *m_add;
    QCheckBox *m_redOnly = nullptr;
};
