#pragma once

#include "core/supervision/overviewfigures.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

/// What happened since the file was last looked at, on top of the overview. It goes once it was followed or
/// closed.
class SinceBanner : public QFrame
{
    Q_OBJECT

public:
    explicit SinceBanner(QWidget *parent = nullptr);

    /// Hides itself where nothing happened.
    void show(const std::optional<OverviewChanges> &changes);
    QString sentence() const { return m_sentence->text(); }
    QPushButton *lookButton() const { return m_look; }

signals:
    void lookAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isLate = false;
    bool m_isClosed = false;
    QLabel *m_sentence;
    QPushButton *m_look;
};
