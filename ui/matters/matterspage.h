#pragma once

#include "ui/common/tablepage.h"

class AssignForm;
class MatterModel;
class MatterPanel;
class QCheckBox;

/// 督办事项: what 13710 clocks run on.
class MattersPage : public TablePage
{
    Q_OBJECT

public:
    explicit MattersPage(const PageContext &context, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("matters"); }
    QString title() const override { return tr("Matters"); }
    QString subtitle() const override { return tr("13710 deadlines"); }
    QString statusText() const override;
    QList<QAction *> topActions() const override { return {m_assign}; }
    void addRecord() override;
    void applyFilter(const QString &filter) override;

    MatterPanel *handling() const { return m_handling; }
    AssignForm *assignForm() const { return m_form; }

private:
    void buildFilters();
    void buildActions();
    void narrow();
    void copyForChat();
    const MatterModel &matters() const;

    QAction *m_assign = nullptr;
    AssignForm *m_form = nullptr;
    MatterPanel *m_handling = nullptr;
    QCheckBox *m_openOnly = nullptr;
    bool m_signedOffOnly = false;
};
