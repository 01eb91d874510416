#include "ui/common/busybar.h"

#include "ui/common/controls.h"

#include <QHBoxLayout>

using namespace std::chrono_literals;

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(makeButton(tr("Stop"), ButtonKind::Normal, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 6, 20, 6);
    layout->addWidget(m_sentence);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_stop);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Progress"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, &BusyBar::stopAsked);
    hide();
}

void BusyBar::start(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_delay.start();
}

void BusyBar::finish()
{
    m_delay.stop();
    hide();
}
