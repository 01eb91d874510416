#pragma once

#include <QDate>
#include <QLabel>

/// The bottom of the window: what the page shows, and whether the data are real, may be written, and reckoned
/// from which day.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setPageText(const QString &text);
    void setSample(bool isSample);
    void setReadOnly(bool isReadOnly);
    void setToday(QDate day);
    void setCalendarWarning(int year); ///< 0 = the calendar covers the year
    QString pageText() const { return m_page->text(); }
    bool showsSample() const { return !m_sample->isHidden(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QLabel *m_page;
    QLabel *m_sample;
    QLabel *m_readOnly;
    QLabel *m_calendar;
    QLabel *m_today;
};
