#pragma once

#include "ui/alerts/stagelisttable.h"
#include "ui/common/contactbar.h"
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
    QList<QAction *> topActions() const override { return {m_copy}; }
    /// "matters": without the planned days of projects; "matters:8:30": only those late for so many days.
    void applyFilter(const QString &filter) override;

    ContactBar *contactBar() const { return m_contact; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void openCurrent();
    void askForContact();
    void recordContact(QDate day, const QString &who, const QString &answer);
    void copyForChat();
    const StageListTable &list() const { return static_cast<const StageListTable &>(table()); }
    const StageListTable::Row *currentRow() const; ///< null on the row above a group

    StageListTable::Which m_which;
    ContactBar *m_contact = nullptr;
    QAction *m_copy = nullptr;
    int m_contacts = 0; ///< so many were asked for
    StageListTable::Row m_asked; ///< whom the contact bar speaks of
};
