#include "ui/exchange/outcomechips.h"

#include "ui/common/theme.h"
#include "ui/exchange/importwords.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace {
constexpr std::array chipOrder{
    RowOutcome::New, RowOutcome::Changed, RowOutcome::Unchanged, RowOutcome::Undecided, RowOutcome::Refused};
constexpr int allChip = static_cast<int>(chipOrder.size());

/// 26 high; the one that filters is filled.
class Chip : public QAbstractButton
{
public:
    explicit Chip(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFont caption = roleFont(TextRole::Caption, font());
        return {QFontMetrics(caption).horizontalAdvance(text()) + 18, std::max(26, lineHeight(caption) + 8)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(hasFocus()        ? QPen(theme.accent, 2)
                           : isChecked() ? QPen(Qt::NoPen)
                                         : QPen(theme.line2));
        painter.setBrush(isChecked() ? theme.accentBg : underMouse() ? theme.hover : theme.surface);
        painter.drawRoundedRect(box, 4, 4);
        painter.setFont(roleFont(TextRole::Caption, font()));
        painter.setPen(isChecked() ? theme.accent : theme.text2);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};
} // namespace

OutcomeChips::OutcomeChips(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const int id : {allChip, 0, 1, 2, 3, 4}) {
        auto *chip = new Chip(this);
        m_chips->addButton(chip, id);
        layout->addWidget(chip);
    }
    m_chips->button(allChip)->setChecked(true);
    connect(m_chips, &QButtonGroup::idClicked, this, &OutcomeChips::chosenChanged);
}

void OutcomeChips::showCounts(const ImportPlan &plan)
{
    const auto say = [&](int id, const QString &text) {
        m_chips->button(id)->setText(text);
        m_chips->button(id)->setAccessibleName(text);
        m_chips->button(id)->updateGeometry();
    };
    say(allChip, tr("All %1").arg(plan.rows.size()));
    for (int id = 0; id < allChip; ++id) {
        const RowOutcome outcome = chipOrder[static_cast<size_t>(id)];
        say(id, tr("%1 %2 %3").arg(outcomeSign(outcome), outcomeWord(outcome)).arg(plan.count(outcome)));
    }
}

QAbstractButton *OutcomeChips::chip(std::optional<RowOutcome> outcome) const
{
    if (!outcome)
        return m_chips->button(allChip);
    const auto at = std::find(chipOrder.begin(), chipOrder.end(), *outcome);
    return m_chips->button(static_cast<int>(at - chipOrder.begin()));
}

std::optional<RowOutcome> OutcomeChips::chosen() const
{
    const int id = m_chips->checkedId();
    return id >= 0 && id < allChip ? std::optional(chipOrder[static_cast<size_t>(id)]) : std::nullopt;
}

void OutcomeChips::chooseAll()
{
    m_chips->button(allChip)->setChecked(true);
    emit chosenChanged();
}
