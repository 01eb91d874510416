#pragma once

#include "core/domain/meeting.h"
#include "ui/common/pagecontext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

/// When and where: day, half of the day, place, chair, in one line. Used to call a meeting and to correct
/// one.
class MeetingFields : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingFields(const PageContext &context, QWidget *parent = nullptr);

    /// Texts under the cursor stay as they are.
    void show(QDate day, HalfDay half, const QString &place, PersonId chair);
    void setLocked(bool isLocked);

    std::optional<QDate> day() const; ///< nothing while the words are no day
    HalfDay half() const;
    QString place() const { return m_place->text().trimmed(); }
    PersonId chair() const; ///< null while nobody is known by the words
    bool knowsChair() const;

    QLineEdit *dayEdit() const { return m_day; }
    QLineEdit *placeEdit() const { return m_place; }
    QLineEdit *chairEdit() const { return m_chair; }
    QComboBox *halfBox() const { return m_half; }

signals:
    void edited(); ///< someone has finished a field

private:
    QLineEdit *addEdit(const QString &name, int width);
    void showDayNote();
    void showChairNote();

    PageContext m_context;
    QLineEdit *m_day = nullptr;
    QComboBox *m_half = nullptr;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_chair = nullptr;
    QLabel *m_note = nullptr; ///< weekday, rest day, or what is wrong
};
