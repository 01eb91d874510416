#include "ui/shell/firststartpage.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace {
constexpr int cardWidth = 264;

class StartCard : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(themeOf(palette()).line2);
        painter.setBrush(themeOf(palette()).surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};
} // namespace

FirstStartPage::FirstStartPage(QWidget *parent)
    : QWidget(parent)
    , m_import(makeButton(tr("Choose a ledger…"), ButtonKind::Primary, this))
    , m_sample(makeButton(tr("Open the sample"), ButtonKind::Normal, this))
    , m_empty(makeButton(tr("New workspace… Ctrl+N"), ButtonKind::Normal, this))
    , m_open(makeButton(tr("Open a workspace… Ctrl+O"), ButtonKind::Link, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    auto *title = new QLabel(tr("Begin with the ledger that you have"), this);
    title->setFont(roleFont(TextRole::Figure, font()));
    column->addWidget(title);
    auto *text = new QuietLabel(tr("Projects, meetings and matters live in one file; no network, no server. "
                                   "Your Excel file is not touched."),
                                this);
    column->addWidget(text);
    column->addSpacing(16);
    column->addLayout(buildCards());
    column->addSpacing(16);
    column->addWidget(makeHairline(this));
    column->addWidget(m_open, 0, Qt::AlignLeft);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    outer->addLayout(row);
    outer->addStretch(3);
}

QHBoxLayout *FirstStartPage::buildCards()
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(24);
    cards->addWidget(makeCard(tr("Import a ledger"),
                              tr("Recognises headers and units. You check every row before it is written, "
                                 "and one undo takes it back."),
                              m_import));
    cards->addWidget(
        makeCard(tr("Look at the sample"),
                 tr("175 projects and 120 matters, made up, labelled as sample data on every page."),
                 m_sample));
    cards->addWidget(makeCard(
        tr("Start empty"), tr("A new file without projects. Type them in, or import later."), m_empty));
    return cards;
}

QWidget *FirstStartPage::makeCard(const QString &title, const QString &text, QPushButton *button)
{
    auto *card = new StartCard(this);
    card->setFixedWidth(scaledTo(font(), cardWidth));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 18, 20, 20);
    layout->setSpacing(8);
    auto *heading = new QLabel(title, card);
    heading->setFont(roleFont(TextRole::Section, font()));
    auto *words = new QuietLabel(text, card);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    layout->addWidget(heading);
    layout->addWidget(words, 1);
    layout->addWidget(button, 0, Qt::AlignLeft);
    return card;
}
