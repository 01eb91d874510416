#include "ui/briefing/packpage.h"

#include "core/portfolio/fieldedits.h"
#include "ui/common/answer.h"
#include "ui/common/askfile.h"
#include "ui/common/controls.h"
#include "ui/common/shown.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QFormLayout>
#include <QUrl>
#include <QtConcurrent>

PackPage::PackPage(const PageContext &context, WritePack writePack, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_writePack(std::move(writePack))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_busy = new BusyBar(this);
    layout->addWidget(m_busy);
    buildForm(layout);
    layout->addStretch();
    connect(m_write, &QPushButton::clicked, this, &PackPage::write);
    connect(m_busy, &BusyBar::stopAsked, this, [this] {
        ++m_request;
        m_busy->finish();
        m_write->setEnabled(true);
    });
    suggestOutput();
}

void PackPage::buildForm(QVBoxLayout *layout)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(20, 12, 20, 12);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_asOf = new QLineEdit(m_context.today.day().toString(Qt::ISODate), this);
    m_asOf->setAccessibleName(tr("As of"));
    m_asOf->setFixedWidth(160);
    form->addRow(tr("As of"), m_asOf);
    auto *parts = new QVBoxLayout;
    for (const auto &word : Words<PackPart>::list) {
        auto *part = new QCheckBox(wordFor(word.value), this);
        part->setAccessibleName(part->text());
        part->setChecked(true);
        parts->addWidget(part);
        m_parts.emplace_back(word.value, part);
    }
    form->addRow(tr("Parts"), parts);
    form->addRow(tr("File"), buildOutput());
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form->addRow(m_problem);
    m_write = makeButton(tr("Write the pack"), ButtonKind::Primary, this);
    form->addRow(QString(), m_write);
    layout->addLayout(form);
}

QBoxLayout *PackPage::buildOutput()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_output = new QLineEdit(this);
    m_output->setAccessibleName(tr("File"));
    m_output->setMinimumWidth(460);
    QPushButton *choose = makeButton(tr("Choose…"), ButtonKind::Normal, this);
    connect(choose, &QPushButton::clicked, this, &PackPage::chooseOutput);
    line->addWidget(m_output, 1);
    line->addWidget(choose);
    return line;
}

void PackPage::suggestOutput()
{
    const QFileInfo workspace(m_context.session.path());
    const QString day = m_context.today.day().toString(QStringLiteral("yyyyMMdd"));
    m_output->setText(workspace.absolutePath() + u'/' + tr("Briefing pack %1").arg(day)
                      + QStringLiteral(".pdf"));
}

void PackPage::chooseOutput()
{
    const FileQuestion question{.purpose = FileQuestion::Purpose::Save,
                                .title = tr("Where the pack is written"),
                                .filter = tr("PDF (*.pdf)"),
                                .ending = QStringLiteral("pdf"),
                                .suggestion = m_output->text()};
    askForFile(window(), question, [this](const QString &path) { m_output->setText(path); });
}

Result<PackRequest> PackPage::request() const
{
    const TypingContext typing{m_context.workspace(), m_context.today.day()};
    const Result<QDate> day = typed(m_asOf->text(), typing, static_cast<const QDate *>(nullptr));
    if (!day)
        return tl::unexpected(day.error());
    if (!day->isValid())
        return failure(Error::Kind::Invalid, tr("A pack needs its as-of day."));
    PackRequest request{*day, {}};
    for (const auto &[part, box] : m_parts)
        if (box->isChecked())
            request.parts.push_back(part);
    if (request.parts.empty())
        return failure(Error::Kind::Invalid, tr("Choose at least one part."));
    return request;
}

void PackPage::showProblem(const QString &sentence)
{
    m_problem->setText(QStringLiteral("▲ ") + sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void PackPage::write()
{
    const Result<PackRequest> wanted = request();
    showProblem(wanted ? QString() : wanted.error().message);
    if (!wanted)
        return;
    m_write->setEnabled(false);
    m_busy->start(tr("Writing the pack…"));
    const int number = ++m_request;
    const auto work = [write = m_writePack,
                       workspace = m_context.workspace(),
                       wanted = *wanted,
                       output = m_output->text()] { return write(workspace, wanted, output); };
    whenAnswered(QtConcurrent::run(work), this, [this, number](const Result<QString> &written) {
        if (number == m_request)
            tell(written);
    });
}

void PackPage::tell(const Result<QString> &written)
{
    m_busy->finish();
    m_write->setEnabled(true);
    if (!written)
        return m_context.notices.warn(written.error());
    Notice notice{Notice::Kind::Information, tr("The pack was written to %1.").arg(*written), {}};
    notice.choices.push_back(
        {tr("Open it"), [path = *written] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    notice.choices.push_back({tr("Close"), [] {}});
    m_context.notices.say(notice);
}
