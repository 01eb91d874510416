#include "ui/shell/firststartpage.h"

#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QFileInfo>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int cardWidth = 264;
constexpr int cardIconBox = 36;
constexpr int recentShown = 5;

class StartCard : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(themeOf(palette()).line);
        painter.setBrush(themeOf(palette()).surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};

/// A line icon on a tinted square.
class CardIcon : public QWidget
{
public:
    CardIcon(QString name, QWidget *parent)
        : QWidget(parent)
        , m_name(std::move(name))
    {
        const int side = scaledTo(font(), cardIconBox);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentBg);
        painter.drawRoundedRect(rect(), 8, 8);
        const int inset = width() / 4;
        paintLineIcon(&painter, rect().adjusted(inset, inset, -inset, -inset), m_name, theme.accent);
    }

private:
    QString m_name;
};
} // namespace

FirstStartPage::FirstStartPage(QWidget *parent)
    : QWidget(parent)
    , m_import(makeButton(tr("Choose a ledger…"), ButtonKind::Primary, this))
    , m_sample(makeButton(tr("Open the sample"), ButtonKind::Normal, this))
    , m_empty(makeButton(tr("Make an empty one Ctrl+N"), ButtonKind::Link, this))
    , m_open(makeButton(tr("Open… Ctrl+O"), ButtonKind::Normal, this))
    , m_keys(makeButton(tr("Keyboard F1"), ButtonKind::Link, this))
    , m_recentPart(new QWidget(this))
    , m_recent(new QVBoxLayout(m_recentPart))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    auto *title = new QLabel(tr("Begin with the ledger that you have"), this);
    title->setFont(roleFont(TextRole::Figure, font()));
    column->addWidget(title);
    column->addWidget(
        new QuietLabel(tr("Projects, meetings and matters live in one file; no network, no server. "
                          "Your Excel file is not touched."),
                       this));
    column->addSpacing(16);
    column->addLayout(buildCards());
    column->addSpacing(20);
    column->addWidget(makeHairline(this));
    column->addLayout(buildFoot());
    m_recent->setContentsMargins(0, 12, 0, 0);
    m_recent->setSpacing(0);
    column->addWidget(m_recentPart);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    outer->addLayout(row);
    outer->addStretch(3);
}

QHBoxLayout *FirstStartPage::buildFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(new QuietLabel(tr("Need an empty file?"), this));
    foot->addWidget(m_empty);
    foot->addStretch();
    foot->addWidget(m_keys);
    return foot;
}

void FirstStartPage::setRecentFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentButtons.clear();
    m_recentPart->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    auto *heading = new QuietLabel(tr("Opened last"), m_recentPart);
    heading->setFont(roleFont(TextRole::Caption, font()));
    m_recent->addWidget(heading);
    for (const QString &path : paths.first(std::min<qsizetype>(paths.size(), recentShown))) {
        QPushButton *button = makeButton(QFileInfo(path).fileName(), ButtonKind::Link, m_recentPart);
        button->setIcon(lineIcon(u"file"_s));
        button->setToolTip(path);
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileChosen(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
        m_recentButtons += button;
    }
}

QHBoxLayout *FirstStartPage::buildCards()
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(28);
    cards->addWidget(makeCard({u"import"_s,
                               tr("Import a ledger"),
                               tr("Recognises headers and units. You check every row before it is written, "
                                  "and one undo takes it back."),
                               m_import}));
    cards->addWidget(makeCard({u"file"_s,
                               tr("Open a file that you have"),
                               tr("A file that ends in .duban. It can be dropped here too."),
                               m_open}));
    cards->addWidget(
        makeCard({u"projects"_s,
                  tr("Look at the sample"),
                  tr("175 projects and 120 matters, made up, labelled as sample data on every page."),
                  m_sample}));
    return cards;
}

QWidget *FirstStartPage::makeCard(const Card &card)
{
    auto *box = new StartCard(this);
    box->setFixedWidth(scaledTo(font(), cardWidth));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(8);
    layout->addWidget(new CardIcon(card.icon, box));
    layout->addSpacing(4);
    auto *heading = new QLabel(card.title, box);
    heading->setFont(roleFont(TextRole::Section, font()));
    auto *words = new QuietLabel(card.text, box);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    layout->addWidget(heading);
    layout->addWidget(words, 1);
    layout->addWidget(card.button, 0, Qt::AlignLeft);
    return box;
}
