#pragma once

#include "ui/common/notices.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>

/// One sentence across the top of the page, with what can be done about it. Never modal; closed by hand or by
/// the next one.
class BannerBar : public QFrame
{
    Q_OBJECT

public:
    explicit BannerBar(QWidget *parent = nullptr);

    void show(const Notice &notice);
    QString sentence() const { return m_sentence->text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void addChoice(const Notice::Choice &choice);
    void clearChoices();

    Notice::Kind m_kind = Notice::Kind::Information;
    QHBoxLayout *m_layout;
    QLabel *m_mark;
    QLabel *m_sentence;
    std::vector<QWidget *> m_choices;
};
