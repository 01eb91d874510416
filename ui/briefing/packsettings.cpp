#include "ui/briefing/packsettings.h"

#include "core/portfolio/fieldedits.h"
#include "ui/briefing/packpress.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

PackSettings::PackSettings(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_asOf(new QLineEdit(context.today.day().toString(Qt::ISODate), this))
    , m_unit(new QComboBox(this))
    , m_compiledBy(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_checks(new QVBoxLayout)
{
    setFixedWidth(scaledTo(font(), 232));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(4);
    auto *title = new QLabel(tr("Layout"), this);
    title->setFont(roleFont(TextRole::Section, font()));
    layout->addWidget(title);
    auto *paper = new QLabel(tr("A4 upright, type area of official documents"), this);
    paper->setWordWrap(true);
    addField(layout, tr("Paper"), paper);
    addField(layout, tr("As of"), m_asOf);
    addField(layout, tr("About"), m_unit);
    addField(layout, tr("Compiled by (cover)"), m_compiledBy);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *checks = new QLabel(tr("Checks"), this);
    checks->setFont(title->font());
    checks->setContentsMargins(0, 16, 0, 4);
    layout->addWidget(checks);
    m_checks->setSpacing(8);
    layout->addLayout(m_checks);
    layout->addStretch();
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(8);
    refreshUnits();
    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, &PackSettings::changed);
    for (const QLineEdit *edit : {m_asOf, m_compiledBy})
        connect(edit, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_unit, &QComboBox::activated, this, &PackSettings::changed);
}

void PackSettings::addField(QVBoxLayout *layout, const QString &title, QWidget *field)
{
    auto *caption = new QuietLabel(title, this);
    caption->setFont(roleFont(TextRole::Caption, font()));
    caption->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(caption);
    field->setAccessibleName(title);
    layout->addWidget(field);
}

void PackSettings::refreshUnits()
{
    const QVariant chosen = m_unit->currentData();
    m_unit->clear();
    m_unit->addItem(tr("All units"), QUuid());
    for (const Ref<Unit> &unit : m_context.workspace().all<Unit>())
        if (currentUnit(m_context.workspace(), unit->id) == unit.get())
            m_unit->addItem(unit->name, unit->id.value);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(chosen)));
    m_compiledBy->setPlaceholderText(m_context.workspace().office().name.isEmpty()
                                         ? tr("Name of the office")
                                         : m_context.workspace().office().name);
}

Result<PackRequest> PackSettings::request() const
{
    const TypingContext typing{m_context.workspace(), m_context.today.day()};
    const Result<QDate> day = typed(m_asOf->text(), typing, static_cast<const QDate *>(nullptr));
    if (!day)
        return tl::unexpected(day.error());
    if (!day->isValid())
        return failure(Error::Kind::Invalid, tr("A pack needs its as-of day."));
    PackRequest request;
    request.asOf = *day;
    request.unit = UnitId{m_unit->currentData().toUuid()};
    request.compiledBy = m_compiledBy->text().trimmed();
    return request;
}

void PackSettings::showProblem(const QString &sentence)
{
    m_problem->setText(u"▲ "_s + sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_asOf->setProperty("invalid", !sentence.isEmpty());
    m_asOf->update();
}

void PackSettings::clearChecks()
{
    while (QLayoutItem *line = m_checks->takeAt(0)) {
        if (QWidget *widget = line->widget())
            widget->deleteLater();
        delete line;
    }
}

void PackSettings::addCheck(const QString &sign, const QColor &color, const QString &sentence)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *mark = new QLabel(sign, line);
    QPalette colors = mark->palette();
    colors.setColor(mark->foregroundRole(), color);
    mark->setPalette(colors);
    mark->setFixedWidth(scaledTo(font(), 14));
    auto *text = new QLabel(sentence, line);
    text->setObjectName(u"check"_s);
    text->setWordWrap(true);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    m_checks->addWidget(line);
}

QString PackSettings::checksText() const
{
    QStringList lines;
    for (int i = 0; i < m_checks->count(); ++i)
        lines += m_checks->itemAt(i)->widget()->findChild<QLabel *>(u"check"_s)->text();
    return lines.join(u'\n');
}

void PackSettings::showProof(const PackProof &proof)
{
    clearChecks();
    const Theme &theme = themeOf(palette());
    if (proof.unprintable.isEmpty())
        addCheck(u"✓"_s, theme.ok, tr("All text can be searched"));
    else
        addCheck(u"▲"_s,
                 theme.warn,
                 tr("No font here has these characters; a box stands for each: %1").arg(proof.unprintable));
    if (proof.differences.isEmpty())
        addCheck(u"✓"_s, theme.ok, tr("Figures equal the lists"));
    for (const QString &difference : proof.differences)
        addCheck(u"▲"_s, theme.warn, difference);
    QStringList fonts;
    for (const SubstitutedFont &font : proof.substituted)
        fonts += tr("%1 → %2").arg(font.wanted, font.used);
    if (fonts.isEmpty())
        addCheck(u"✓"_s, theme.ok, tr("All typefaces are installed"));
    else
        addCheck(u"▲"_s, theme.warn, tr("Typefaces not installed: %1").arg(fonts.join(tr(", "))));
    if (m_context.workspace().office().sample)
        addCheck(u"ⓘ"_s, theme.text2, tr("Every page says 示例数据"));
}
