#pragma once

#include "ui/common/tablepage.h"

class AddBar;
class ProjectSummary;

/// 项目: the ledger, kept in its table.
class ProjectsPage : public TablePage
{
    Q_OBJECT

public:
    explicit ProjectsPage(const PageContext &context, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("projects"); }
    QString title() const override { return tr("Projects"); }
    QString statusText() const override;
    QList<QAction *> topActions() const override { return m_actions; }
    void addRecord() override;
    /// "red", "unstarted", "planned", "all", "unit:ID"; "red:DAY" and "started:DAY": since that day.
    void applyFilter(const QString &filter) override;

private:
    void buildActions();
    void buildPanel();
    std::vector<FieldCondition> conditionsOf(const QString &what, const QString &value) const;

    AddBar *m_add;
    QList<QAction *> m_actions;
};
