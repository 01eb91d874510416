#include "ui/exchange/mappingpanel.h"

#include "core/exchange/ledgerheader.h"
#include "core/exchange/ledgerrows.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/exchange/importwords.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// 序号 counts the rows of the sheet and says nothing of what stands in them.
bool isSerial(const ColumnMapping &mapping)
{
    return headerKey(mapping.header.section(u'/', -1)).startsWith(u'序');
}

/// A label that gives way where there is no room, with all of it in the tooltip.
template <typename Label>
class ElidedLabel : public Label
{
public:
    ElidedLabel(const QString &text, QWidget *parent)
        : Label(text, parent)
        , m_whole(text)
    {
        this->setToolTip(text);
        this->setMinimumWidth(20);
        this->setTextFormat(Qt::PlainText);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        Label::resizeEvent(event);
        this->setText(this->fontMetrics().elidedText(m_whole, Qt::ElideRight, this->width()));
    }

private:
    QString m_whole;
};

/// Framed amber while nobody has said what its column is.
class FieldChoice : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QComboBox::paintEvent(event);
        if (currentIndex() >= 0 || hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeOf(palette()).warnFill, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};
} // namespace

MappingPanel::MappingPanel(QWidget *parent)
    : QWidget(parent)
    , m_open(new QLabel(this))
    , m_remark(new QuietLabel({}, this))
    , m_scroll(new QScrollArea(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(4);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(16, 0, 16, 0);
    auto *title = new QLabel(tr("Columns"), this);
    title->setFont(roleFont(TextRole::Section, font()));
    heading->addWidget(title);
    heading->addStretch();
    heading->addWidget(m_open);
    layout->addLayout(heading);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(title->text());
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    layout->addWidget(m_scroll, 1);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(16, 4, 16, 4);
    layout->addWidget(m_remark);
}

void MappingPanel::clear()
{
    m_choices.clear();
    m_unrecognised = 0;
    m_rows = new QWidget;
    m_rows->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(m_rows);
    m_layout->setContentsMargins(16, 0, 16, 8);
    m_layout->setSpacing(0);
    m_scroll->setWidget(m_rows);
}

void MappingPanel::show(const Ledger &ledger, const QMap<int, QString> &answers, const QString &remark)
{
    const QWidget *focused = focusWidget();
    const int focusedColumn = m_choices.key(qobject_cast<QComboBox *>(const_cast<QWidget *>(focused)), -1);
    const int place = m_scroll->verticalScrollBar()->value();
    clear();
    for (const ColumnMapping &mapping : ledger.mapping)
        addColumn(mapping, ledger, answers.contains(mapping.column) || isSerial(mapping));
    m_layout->addStretch();
    m_open->setText(m_unrecognised > 0 ? tr("▲ %n column(s) not recognised", nullptr, m_unrecognised)
                                       : QString());
    QPalette amber = m_open->palette();
    amber.setColor(m_open->foregroundRole(), themeOf(palette()).warn);
    m_open->setPalette(amber);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_scroll->verticalScrollBar()->setValue(place);
    if (QComboBox *again = m_choices.value(focusedColumn))
        again->setFocus();
}

void MappingPanel::addColumn(const ColumnMapping &mapping, const Ledger &ledger, bool isAnswered)
{
    const bool isOpen = mapping.field.isEmpty() && !isAnswered;
    m_unrecognised += isOpen ? 1 : 0;
    auto *row = new QWidget(m_rows);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *header = new ElidedLabel<QLabel>(mapping.header, row);
    QFont medium = font();
    medium.setWeight(QFont::Medium);
    header->setFont(medium);
    auto *sample
        = new ElidedLabel<QuietLabel>(mapping.sample.isEmpty() ? tr("(empty)") : mapping.sample, row);
    sample->setFont(roleFont(TextRole::Caption, font()));
    words->addWidget(header);
    words->addWidget(sample);
    line->addLayout(words, 1);
    line->addWidget(new QuietLabel(u"›"_s, row));
    auto *choice = new FieldChoice(row);
    choice->setFixedWidth(scaledTo(font(), 116));
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->installEventFilter(this);
    choice->setAccessibleName(tr("Column %1, %2").arg(columnLetters(mapping.column), mapping.header));
    fillChoice(choice, mapping, ledger.kind, isOpen);
    line->addWidget(choice);
    m_layout->addWidget(row);
    m_layout->addWidget(makeHairline(m_rows));
    m_choices.insert(mapping.column, choice);
    connect(choice, &QComboBox::activated, this, [this, choice, column = mapping.column] {
        emit chosen(column, choice->currentData().toString());
    });
}

void MappingPanel::fillChoice(QComboBox *choice, const ColumnMapping &mapping, LedgerKind kind, bool isOpen)
{
    choice->addItem(tr("Not imported"), QString());
    const QStringList fields = ledgerFields(kind);
    for (const QString &field : fields)
        choice->addItem(fieldTitle(field, kind), field);
    choice->setMaxVisibleItems(static_cast<int>(fields.size()) + 1);
    choice->setCurrentIndex(isOpen ? -1 : std::max(0, choice->findData(mapping.field)));
    choice->setPlaceholderText(tr("Choose a field…"));
    if (isOpen) {
        QPalette amber = choice->palette();
        amber.setColor(QPalette::PlaceholderText, themeOf(palette()).warn);
        choice->setPalette(amber);
    }
}

/// The wheel scrolls the columns; over a closed box it would change one unseen.
bool MappingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
