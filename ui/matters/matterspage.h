#pragma once

#include "ui/common/tablepage.h"

class QCheckBox;

/// 督办事项: what 13710 clocks run on.
class MattersPage : public TablePage
{
    Q_OBJECT

public:
    explicit MattersPage(const PageContext &context, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("matters"); }
    QString title() const override { return tr("Matters"); }
    QString statusText() const override;

private:
    void buildFilters();

    QCheckBox *m_openOnly = nullptr;
};
