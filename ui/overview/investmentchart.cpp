#include "ui/overview/investmentchart.h"

#include "ui/common/theme.h"
#include "ui/overview/overviewtext.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

namespace {
constexpr int monthsOfChart = 12;
constexpr double fenOfYi = 1e10;

/// The chart, with what its lines say written beside them.
class InvestmentChart : public QChartView
{
public:
    InvestmentChart(const OverviewFigures::Investment &sum, QWidget *parent)
        : QChartView(new QChart, parent)
        , m_theme(themeOf(parent->palette()))
        , m_plan(static_cast<double>(sum.planFen) / fenOfYi)
        , m_done(static_cast<double>(sum.doneFen) / fenOfYi)
        , m_expected(sum.expectedFen / fenOfYi)
        , m_month(sum.latest.month())
        , m_ahead(sum.aheadPoints().value_or(0))
    {
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setBackgroundBrush(m_theme.surface);
        setFocusPolicy(Qt::NoFocus);
        setInteractive(false);
        chart()->setBackgroundVisible(false);
        chart()->setMargins({0, 0, scaledTo(font(), 14), 0}); // room for the last month
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->setAnimationOptions(QChart::NoAnimation);
        chart()->legend()->hide();
        addLines();
        addAxes();
    }

protected:
    void drawForeground(QPainter *painter, const QRectF &) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(roleFont(TextRole::Caption, font()));
        const QPointF done = at(m_month, m_done);
        const QPointF end = at(monthsOfChart, m_plan);
        write(*painter,
              end + QPointF(0, -8),
              OverviewText::tr("Plan %1").arg(figure(m_plan)),
              m_theme.text2,
              Qt::AlignRight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.accent);
        painter->drawEllipse(done, 4, 4);
        const bool hasRoom = m_month < monthsOfChart - 1;
        write(*painter,
              done + QPointF(hasRoom ? 10 : -10, 14),
              OverviewText::tr("Done %1").arg(figure(m_done)),
              m_theme.accent,
              hasRoom ? Qt::AlignLeft : Qt::AlignRight);
        drawGap(*painter, done, at(m_month, m_expected));
    }

private:
    static QString figure(double yi) { return QString::number(yi, 'f', 1); }
    QPointF at(double month, double yi) const
    {
        return chart()->mapToPosition({month, yi}, chart()->series().constFirst());
    }

    void addLine(const QPen &pen, const QList<QPointF> &points)
    {
        auto *line = new QLineSeries(chart());
        line->setPen(pen);
        line->append(points);
        chart()->addSeries(line);
    }

    void addLines()
    {
        addLine(QPen(m_theme.accent, 2), {{0, 0}, {double(m_month), m_done}});
        addLine(QPen(m_theme.base, 1.5, Qt::DashLine), {{0, 0}, {monthsOfChart, m_plan}});
    }

    void dress(QAbstractAxis *axis, Qt::Alignment side)
    {
        QFont small = font();
        small.setPixelSize(scaledTo(font(), 11));
        axis->setLabelsFont(small);
        axis->setLabelsColor(m_theme.text3);
        axis->setLinePenColor(m_theme.line2);
        axis->setGridLinePen(QPen(m_theme.line, 1));
        chart()->addAxis(axis, side);
        const auto lines = chart()->series();
        for (QAbstractSeries *line : lines)
            line->attachAxis(axis);
    }

    void addAxes()
    {
        auto *months = new QCategoryAxis(chart());
        months->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        months->setRange(0, monthsOfChart);
        for (int month = 1; month <= monthsOfChart; ++month)
            months->append(QLocale().monthName(month, QLocale::ShortFormat), month);
        months->setGridLineVisible(false);
        dress(months, Qt::AlignBottom);
        auto *amounts = new QValueAxis(chart());
        amounts->setRange(0, std::max({m_plan, m_done, m_expected}) * 1.02);
        amounts->setTickCount(5);
        amounts->applyNiceNumbers();
        amounts->setLabelFormat(m_plan < 5 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
        amounts->setLineVisible(false);
        dress(amounts, Qt::AlignLeft);
    }

    void write(QPainter &painter,
               const QPointF &where,
               const QString &text,
               const QColor &color,
               Qt::Alignment side) const
    {
        const QFontMetrics metrics(painter.font());
        const double width = metrics.horizontalAdvance(text);
        const double left = side & Qt::AlignRight ? where.x() - width : where.x();
        painter.setPen(color);
        painter.drawText(QPointF(std::max(0.0, left), where.y()), text);
    }

    /// A bracket between what is done and what should be; its sentence beside it.
    void drawGap(QPainter &painter, const QPointF &done, const QPointF &expected) const
    {
        constexpr double least = 12; // pixels; below that the bracket is a blot
        const QString points = QString::number(std::abs(m_ahead), 'f', 1);
        if (points == u"0.0")
            return;
        const bool isBehind = m_ahead < 0;
        const QColor color = isBehind ? m_theme.late : m_theme.ok;
        const double top = std::min(done.y(), expected.y());
        const double bottom = std::max(done.y(), expected.y());
        if (bottom - top >= least) {
            painter.setPen(QPen(color, 1.5));
            painter.drawLine(QPointF(done.x(), top), QPointF(done.x(), bottom - 6));
            for (const double y : {top, bottom - 6})
                painter.drawLine(QPointF(done.x() - 5, y), QPointF(done.x() + 5, y));
        }
        QFont strong = painter.font();
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        const QString text = isBehind ? OverviewText::tr("%1 points behind schedule").arg(points)
                                      : OverviewText::tr("%1 points ahead of schedule").arg(points);
        const bool isRoomLeft
            = done.x() > QFontMetrics(strong).horizontalAdvance(text) + scaledTo(font(), 60);
        write(painter,
              QPointF(done.x() + (isRoomLeft ? -12 : 12), top - 6),
              text,
              color,
              isRoomLeft ? Qt::AlignRight : Qt::AlignLeft);
    }

    const Theme &m_theme;
    double m_plan;
    double m_done;
    double m_expected;
    int m_month;
    double m_ahead;
};
} // namespace

QWidget *makeInvestmentChart(const OverviewFigures::Investment &sum, QWidget *parent)
{
    return new InvestmentChart(sum, parent);
}
