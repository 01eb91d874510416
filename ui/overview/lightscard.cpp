#include "ui/overview/lightscard.h"

#include "ui/common/controls.h"
#include "ui/common/markpainting.h"
#include "ui/overview/legend.h"
#include "ui/overview/overviewtext.h"
#include "ui/overview/rowbutton.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
using UnitLights = OverviewFigures::UnitLights;

constexpr size_t unitsShown = 10;
constexpr int unitNameWidth = 108;
constexpr int unitSumWidth = 30;
constexpr int unitRowHeight = 24;
constexpr int unitBarHeight = 16;

struct Segment
{
    int count = 0;
    CellMark light = CellMark::LightNone;
    QColor fill;
    QColor ink;
};

std::vector<Segment> segmentsOf(const UnitLights &unit, const Theme &theme)
{
    const QColor onWarning = &theme == &Theme::dark() ? theme.onAccent : theme.text;
    return {{unit.red, CellMark::LightRed, theme.late, theme.onAccent},
            {unit.yellow, CellMark::LightYellow, theme.warnFill, onWarning},
            {unit.green, CellMark::LightGreen, theme.okFill, theme.onAccent},
            {unit.unrated, CellMark::LightNone, theme.hover, theme.text2}};
}

void paintSegments(QPainter &painter, const QRect &room, const UnitLights &unit, int most, const Theme &theme)
{
    constexpr int least = 16; // a two-digit number still fits
    const double each = static_cast<double>(room.width()) / std::max(1, most);
    double x = room.left();
    for (const Segment &segment : segmentsOf(unit, theme)) {
        if (segment.count == 0)
            continue;
        const double width = std::max<double>(least, segment.count * each - 1);
        const QRectF box(x, room.top(), std::min<double>(width, room.right() + 1 - x), room.height());
        painter.setBrush(segment.fill);
        painter.setPen(segment.light == CellMark::LightNone ? QPen(theme.line2) : QPen(Qt::NoPen));
        painter.drawRoundedRect(box, 2, 2);
        painter.setPen(segment.ink);
        painter.drawText(box, Qt::AlignCenter, QString::number(segment.count));
        x += width + 1;
    }
}

RowButton::Paint unitPaint(const UnitLights &unit, const QString &name, int most)
{
    return [unit, name, most](QPainter &painter, const QRect &room, const Theme &theme) {
        const QFont font = painter.font();
        const int names = scaledTo(font, unitNameWidth);
        const int sum = scaledTo(font, unitSumWidth);
        const int height = scaledTo(font, unitBarHeight);
        drawLine(painter, QRect(room.left(), room.top(), names - 8, room.height()), name, theme.text);
        painter.setFont(roleFont(TextRole::Caption, font));
        drawLine(painter,
                 QRect(room.right() - sum, room.top(), sum, room.height()),
                 QString::number(unit.projects()),
                 theme.text2,
                 Qt::AlignRight | Qt::AlignVCenter);
        const QRect bar(room.left() + names,
                        room.top() + (room.height() - height) / 2,
                        room.width() - names - sum,
                        height);
        paintSegments(painter, bar, unit, most, theme);
    };
}
} // namespace

LightsCard::LightsCard(OverviewDoors doors, QWidget *parent)
    : Card(OverviewText::tr("Lights by unit"), parent)
    , m_doors(std::move(doors))
{
    head()->addWidget(new Legend({{OverviewText::tr("Red", "light"), &Theme::late, CellMark::LightRed},
                                  {OverviewText::tr("Yellow", "light"), &Theme::warn, CellMark::LightYellow},
                                  {OverviewText::tr("Green", "light"), &Theme::ok, CellMark::LightGreen}},
                                 this));
}

void LightsCard::show(const OverviewFacts &facts)
{
    clearLayout(body());
    const auto &lights = facts.figures.lights;
    setConclusion(OverviewText::tr("Lights by unit: %1 red and %2 yellow of %3 projects")
                      .arg(facts.figures.redProjects)
                      .arg(facts.figures.yellowProjects)
                      .arg(facts.figures.projects));
    int most = 0;
    for (const UnitLights &unit : lights)
        most = std::max(most, unit.projects());
    // One more takes no more room than the line that would speak for it.
    const size_t shown = lights.size() <= unitsShown + 1 ? lights.size() : unitsShown;
    for (size_t i = 0; i < shown; ++i)
        addUnit(lights[i], most);
    if (shown < lights.size())
        addOthers(lights.size());
    body()->addStretch();
}

void LightsCard::addUnit(const UnitLights &unit, int most)
{
    const QString name = unit.unit ? unit.name : OverviewText::tr("No unit recorded");
    const QString words = OverviewText::tr("%1: %2 red, %3 yellow, %4 green, %5 not rated")
                              .arg(name)
                              .arg(unit.red)
                              .arg(unit.yellow)
                              .arg(unit.green)
                              .arg(unit.unrated);
    auto *row = new RowButton(words, unitRowHeight, unitPaint(unit, name, most), this);
    row->setToolTip(words);
    const QString filter = u"unit:"_s + unit.unit.value.toString(QUuid::WithoutBraces);
    connect(row, &QAbstractButton::clicked, this, [this, filter] { m_doors.list(u"projects"_s, filter); });
    body()->addWidget(row);
}

void LightsCard::addOthers(size_t units)
{
    const QString text = OverviewText::tr("All %n unit(s) ›", nullptr, static_cast<int>(units));
    auto *row = new RowButton(
        text,
        unitRowHeight,
        [text](QPainter &painter, const QRect &room, const Theme &theme) {
            drawLine(painter, room, text, theme.accent);
        },
        this);
    connect(row, &QAbstractButton::clicked, this, [this] { m_doors.list(u"projects"_s, u"all"_s); });
    body()->addWidget(row);
}
