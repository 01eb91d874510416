#pragma once

#include "core/domain/meeting.h"
#include "ui/common/pagecontext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

class QGridLayout;

/// The settings of a series of meetings: name, how it is numbered, first number, usual day and place. Makes
/// the first one too.
class SeriesBar : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesBar(const PageContext &context, QWidget *parent = nullptr);

    void askForNew();
    void askFor(MeetingSeriesId series);
    QLineEdit *nameEdit() const { return m_name; }
    QSpinBox *firstNumber() const { return m_first; }
    QComboBox *weekdayBox() const { return m_weekday; }
    QLineEdit *placeEdit() const { return m_place; }
    QPushButton *saveButton() const { return m_save; }

signals:
    void made(MeetingSeriesId series);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFields();
    void addField(QGridLayout *grid, int place, const QString &name, QWidget *field);
    void show(const MeetingSeries &series);
    MeetingSeries written() const;
    void save();

    PageContext m_context;
    MeetingSeries m_seen; ///< as it stood when it was asked for; no id = a new one
    QLabel *m_prompt;
    QLineEdit *m_name;
    QComboBox *m_numbering;
    QSpinBox *m_first;
    QComboBox *m_weekday;
    QComboBox *m_half;
    QLineEdit *m_place;
    QPushButton *m_save;
};
