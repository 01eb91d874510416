#pragma once

#include "core/meeting/decision.h"
#include "ui/common/pagecontext.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

class ChipRow;
class DecisionEdit;
class DecisionKeeper;

/// 议定: a decision typed as it is spoken, what was understood of it as chips, and what becomes of it.
class DecisionBox : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBox(const PageContext &context, QWidget *parent = nullptr);

    void setItem(AgendaItemId item);
    void keep(); ///< writes what is not written yet
    DecisionEdit *edit() const { return m_edit; }
    DecisionKeeper *keeper() const { return m_keeper; }
    ChipRow *unitChips() const { return m_unit; }
    ChipRow *helperChips() const { return m_helpers; }
    ChipRow *personChips() const { return m_person; }
    ChipRow *dueChips() const { return m_due; }
    QComboBox *classBox() const { return m_class; }
    QPushButton *recordButton() const { return m_record; }
    QPushButton *onlyButton() const { return m_only; }
    QPushButton *postponeButton() const { return m_postpone; }
    QWidget *conflictBar() const { return m_conflict; }
    QPushButton *keepMineButton() const { return m_mine; }
    QPushButton *takeTheirsButton() const { return m_theirs; }
    QString savedText() const { return m_saved->text(); }
    void recordMatter();
    void postpone();

private:
    void buildEdit();
    void buildConflict();
    void buildChips();
    void buildButtons();
    void connectEdit();
    void read();
    void showClock();
    void showConflict();
    void showSaved(const QDateTime &at);
    void refresh();
    const Meeting *meeting() const;
    Edit matterOf(const QString &part, const QString &line) const;
    QString lineToRecord() const;

    PageContext m_context;
    AgendaItemId m_item;
    DecisionKeeper *m_keeper;
    DecisionEdit *m_edit;
    QWidget *m_conflict = nullptr;
    QLabel *m_conflictText = nullptr;
    QPushButton *m_mine = nullptr;
    QPushButton *m_theirs = nullptr;
    ChipRow *m_unit = nullptr;
    ChipRow *m_helpers = nullptr;
    ChipRow *m_person = nullptr;
    ChipRow *m_due = nullptr;
    QComboBox *m_class = nullptr;
    QLabel *m_clock = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_only = nullptr;
    QPushButton *m_postpone = nullptr;
    QLabel *m_saved = nullptr;
};
