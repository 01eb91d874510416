#include "ui/common/pastebar.h"

#include "core/base/text.h"
#include "ui/common/controls.h"
#include "ui/common/recordview.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int refusalsShown = 5;

QString inColor(const QColor &color, const QString &text, bool isBold)
{
    return u"<span style=\"color:%1;%2\">%3</span>"_s.arg(
        color.name(), isBold ? u"font-weight:600"_s : QString(), text.toHtmlEscaped());
}
} // namespace

PasteBar::PasteBar(RecordView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_title(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_remarks(new QuietLabel({}, this))
    , m_write(makeButton({}, ButtonKind::Primary, this))
    , m_refusals(new QListWidget(this))
{
    setAutoFillBackground(true);
    // The page hands its children its own role, Base.
    setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    buildRow();
    m_refusals->setAccessibleName(tr("Cells that cannot be written"));
    m_refusals->setFrameShape(QFrame::NoFrame);
    m_refusals->setTextElideMode(Qt::ElideRight);
    connect(m_write, &QPushButton::clicked, this, &PasteBar::accept);
    connect(&view, &RecordView::draftsAccepted, this, &PasteBar::accept);
    connect(&view, &RecordView::draftsRefused, this, &PasteBar::refuse);
    hide();
}

void PasteBar::buildRow()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 7, 20, 8);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonKind::Normal, this);
    cancel->setToolTip(tr("Escape"));
    m_write->setToolTip(tr("Enter"));
    m_counts->setTextFormat(Qt::RichText);
    row->addWidget(m_title);
    row->addWidget(m_counts);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_write);
    m_remarks->setWordWrap(true);
    layout->addLayout(row);
    layout->addWidget(m_remarks);
    layout->addWidget(m_refusals);
    connect(cancel, &QPushButton::clicked, this, &PasteBar::refuse);
}

void PasteBar::ask(const PastePlan &plan)
{
    m_plan = plan;
    m_view.showDrafts(plan);
    m_title->setText(tr("Paste %1 × %2").arg(plan.rows).arg(plan.columns));
    m_title->setFont(roleFont(TextRole::Section, font()));
    m_remarks->setText(remarks());
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    const auto changes = static_cast<int>(plan.accepted().size());
    m_write->setText(changes > 0 ? tr("Write %n cell(s)", nullptr, changes) : tr("Nothing to write"));
    m_write->setAccessibleName(m_write->text());
    m_write->setEnabled(changes > 0);
    dress();
    showCounts();
    showRefusals();
    setVisible(true);
    (changes > 0 ? static_cast<QWidget *>(m_write) : &m_view)->setFocus();
    setAccessibleName(tr("%1: %2").arg(m_title->text(), summary()));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PasteBar::showCounts()
{
    using Kind = CellTrial::Outcome;
    const Theme &theme = themeOf(palette());
    QStringList shown;
    QStringList said;
    const auto add
        = [&](Kind outcome, const QString &sign, const QString &text, const QColor &color, bool isBold) {
              if (m_plan.count(outcome) == 0)
                  return;
              shown += inColor(color, sign + u' ' + text, isBold);
              said += text;
          };
    add(Kind::New, u"＋"_s, tr("%n new", nullptr, m_plan.count(Kind::New)), theme.accent, false);
    add(Kind::Changed, u"△"_s, tr("%n changed", nullptr, m_plan.count(Kind::Changed)), theme.warn, false);
    add(Kind::Unchanged,
        u"＝"_s,
        tr("%n unchanged", nullptr, m_plan.count(Kind::Unchanged)),
        theme.text2,
        false);
    add(Kind::Refused, u"✕"_s, tr("%n refused", nullptr, m_plan.count(Kind::Refused)), theme.text, true);
    m_counts->setText(shown.join(u"&nbsp;&nbsp;&nbsp;&nbsp;"_s));
    m_counts->setAccessibleName(said.join(u", "_s));
}

void PasteBar::showRefusals()
{
    m_refusals->clear();
    for (const PastePlan::Cell &cell : m_plan.cells)
        if (cell.trial.outcome == CellTrial::Outcome::Refused)
            m_refusals->addItem(
                tr("%1 — “%2”: %3").arg(cell.place, excerpt(cell.write.typing), cell.trial.reason));
    const int lines = std::min(refusalsShown, m_refusals->count());
    m_refusals->setFixedHeight(lines * (lineHeight(font()) + 6));
    m_refusals->setVisible(lines > 0);
}

QString PasteBar::remarks() const
{
    QStringList sentences;
    if (m_plan.isHeaderLeftOut)
        sentences += tr("The header row is left out.");
    if (m_plan.rowsBelow > 0)
        sentences += tr("%n row(s) are below the end of the list; nothing is written for them.",
                        nullptr,
                        m_plan.rowsBelow);
    if (m_plan.columnsBeyond > 0)
        sentences += tr("%n column(s) are right of the last column; nothing is written for them.",
                        nullptr,
                        m_plan.columnsBeyond);
    return sentences.join(u' ');
}

void PasteBar::accept()
{
    if (isHidden() || !m_plan.changesAnything())
        return;
    m_view.work()->write(m_plan);
    close();
}

void PasteBar::refuse()
{
    if (!isHidden())
        close();
}

void PasteBar::close()
{
    m_plan = {};
    m_view.dropDrafts();
    hide();
    m_view.setFocus();
}

void PasteBar::dress()
{
    const Theme &theme = themeOf(palette());
    QPalette own = m_refusals->palette();
    own.setColor(QPalette::Base, theme.accentBg);
    own.setColor(QPalette::Text, theme.text);
    m_refusals->setPalette(own);
    QPalette ground;
    ground.setColor(QPalette::Window, theme.accentBg);
    if (ground.color(QPalette::Window) != palette().color(QPalette::Window))
        setPalette(ground);
}

void PasteBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        refuse();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

void PasteBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible()) {
        dress();
        showCounts();
    }
}
