#include "ui/briefing/packpage.h"

#include "ui/briefing/packdelegates.h"
#include "ui/briefing/packpress.h"
#include "ui/briefing/packsettings.h"
#include "ui/briefing/pageview.h"
#include "ui/briefing/partlist.h"
#include "ui/briefing/thumbnails.h"
#include "ui/common/answer.h"
#include "ui/common/askfile.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

PackPage::PackPage(const PageContext &context, WritePack writePack, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_writePack(std::move(writePack))
    , m_press(new PackPress(this))
    , m_pictures(new ThumbnailModel(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_busy = new BusyBar(this);
    layout->addWidget(m_busy);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildParts());
    buildStrip();
    columns->addWidget(m_strip);
    m_view = new PageView(this);
    m_settings = new PackSettings(context, this);
    columns->addLayout(buildDesk(), 1);
    columns->addWidget(m_settings);
    layout->addLayout(buildBar());
    layout->addWidget(makeHairline(this));
    layout->addLayout(columns, 1);
    connectView();
    connectPress();
}

QBoxLayout *PackPage::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(20, 7, 16, 7);
    bar->setSpacing(8);
    m_facts = new QuietLabel({}, this);
    m_facts->setMinimumWidth(1);
    bar->addWidget(m_facts, 1);
    m_print = makeButton(tr("Print…"), ButtonKind::Normal, this);
    m_save = makeButton(tr("Save as PDF…"), ButtonKind::Primary, this);
    for (QPushButton *button : {m_print, m_save})
        bar->addWidget(button);
    connect(m_print, &QPushButton::clicked, this, &PackPage::askPrinter);
    connect(m_save, &QPushButton::clicked, this, &PackPage::askWhere);
    return bar;
}

QWidget *PackPage::buildParts()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(scaledTo(font(), 268));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(8, 0, 8, 0);
    auto *title = new QLabel(tr("Contents"), side);
    title->setFont(roleFont(TextRole::Section, font()));
    auto *hint = new QuietLabel(tr("Drag or Alt+↑↓"), side);
    hint->setFont(roleFont(TextRole::Caption, font()));
    heading->addWidget(title);
    heading->addStretch();
    heading->addWidget(hint);
    layout->addLayout(heading);
    m_parts = new PartList(side);
    layout->addWidget(m_parts, 1);
    connect(m_parts, &PartList::changed, this, &PackPage::compose);
    connect(m_parts, &PartList::pageAsked, this, &PackPage::showPage);
    return side;
}

void PackPage::buildStrip()
{
    m_strip = new QListView(this);
    m_strip->setModel(m_pictures);
    m_strip->setItemDelegate(new ThumbnailDelegate(m_strip));
    m_strip->setFixedWidth(scaledTo(font(), 112));
    m_strip->setFrameShape(QFrame::NoFrame);
    m_strip->setUniformItemSizes(true);
    m_strip->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_strip->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_strip->setAccessibleName(tr("Pages"));
    m_strip->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_strip->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_view->showPage(current.row());
            });
    connect(m_pictures, &ThumbnailModel::imageWanted, this, [this](int page) {
        const QSize pixels = (QSizeF(ThumbnailDelegate::sheetSize(font())) * devicePixelRatioF()).toSize();
        m_press->render(page, pixels, PackPress::Urgency::Thumbnail);
    });
}

QBoxLayout *PackPage::buildDesk()
{
    auto *desk = new QVBoxLayout;
    desk->setSpacing(0);
    desk->addWidget(m_view, 1);
    auto *zoom = new QHBoxLayout;
    zoom->setContentsMargins(12, 4, 12, 4);
    zoom->setSpacing(4);
    const auto add = [&](const QString &text, const QString &name, auto act) {
        QPushButton *button = makeButton(text, ButtonKind::Normal, this);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFixedWidth(fontMetrics().horizontalAdvance(text) + scaledTo(font(), 28));
        zoom->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    m_zoom = new QuietLabel({}, this);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(scaledTo(font(), 52));
    zoom->addStretch();
    add(tr("Fit"), tr("Show the whole page"), [this] { m_view->fit(); });
    add(u"−"_s, tr("Smaller"), [this] { m_view->zoomBy(-1); });
    zoom->addWidget(m_zoom);
    add(u"+"_s, tr("Larger"), [this] { m_view->zoomBy(1); });
    zoom->addStretch();
    desk->addLayout(zoom);
    return desk;
}

void PackPage::connectView()
{
    connect(m_view, &PageView::imageWanted, this, [this](int page, QSize pixels) {
        m_press->render(page, pixels, PackPress::Urgency::Page);
    });
    connect(m_view, &PageView::zoomed, this, [this] {
        m_zoom->setText(tr("%1%").arg(m_view->percent()));
        emit statusChanged();
    });
    connect(m_view, &PageView::pageShown, this, [this](int page) {
        m_strip->setCurrentIndex(m_pictures->index(page));
        m_parts->markPage(page);
        emit statusChanged();
    });
}

void PackPage::connectPress()
{
    connect(m_press, &PackPress::firstPageReady, this, [this](const QImage &image) {
        // Whoever reads further on keeps the page until the new one stands.
        if (m_view->currentPage() > 0)
            return;
        if (m_view->pages() == 0)
            m_view->setPages(1);
        m_view->setImage(0, image);
    });
    connect(m_press, &PackPress::ready, this, &PackPage::takeProof);
    connect(m_press,
            &PackPress::rendered,
            this,
            [this](int page, const QImage &image, PackPress::Urgency urgency) {
                if (urgency == PackPress::Urgency::Page)
                    m_view->setImage(page, image);
                else
                    m_pictures->setImage(page, image);
            });
    connect(m_press, &PackPress::printed, this, [this](bool isPrinted) {
        m_busy->finish();
        if (!isPrinted)
            m_context.notices.warn({Error::Kind::Unreadable, tr("The printer took nothing."), {}});
    });
    connect(m_busy, &BusyBar::stopAsked, this, [this] {
        ++m_request;
        m_press->stop();
        m_busy->finish();
        m_save->setEnabled(true);
    });
    connect(m_settings, &PackSettings::changed, this, &PackPage::compose);
    connect(&m_context.session, &Session::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            compose();
    });
}

void PackPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        compose();
}

Result<PackRequest> PackPage::request() const
{
    return m_settings->request().and_then([this](PackRequest request) -> Result<PackRequest> {
        request.parts = m_parts->chosen();
        if (request.parts.empty())
            return failure(Error::Kind::Invalid, tr("Choose at least one part."));
        return request;
    });
}

void PackPage::compose()
{
    m_isStale = false;
    m_settings->refreshUnits();
    const Result<PackRequest> wanted = request();
    m_settings->showProblem(wanted ? QString() : wanted.error().message);
    m_save->setEnabled(wanted.has_value());
    m_print->setEnabled(wanted.has_value());
    if (!wanted)
        return m_press->stop();
    m_busy->start(tr("Setting the pack in type…"));
    m_press->compose(m_context.workspace(), m_context.calendar, *wanted, m_view->sheetPixels());
}

void PackPage::takeProof(const PackProof &proof)
{
    m_busy->finish();
    const int page = std::min(m_view->currentPage(), proof.pages - 1);
    m_pictures->setPages(proof.pages);
    m_view->setPages(proof.pages);
    m_parts->showPages(proof);
    m_settings->showProof(proof);
    m_facts->setText(tr("%n page(s)", nullptr, proof.pages));
    m_view->showPage(std::max(0, page));
    emit statusChanged();
}

void PackPage::showPage(int page)
{
    m_view->showPage(page);
}

QString PackPage::statusText() const
{
    if (m_view->pages() == 0)
        return {};
    return tr("Page %1 / %2 · %3%")
        .arg(m_view->currentPage() + 1)
        .arg(m_view->pages())
        .arg(m_view->percent());
}

void PackPage::focusContent()
{
    m_parts->setFocus();
}

void PackPage::askWhere()
{
    const QFileInfo workspace(m_context.session.path());
    const QString day = m_context.today.day().toString(u"yyyyMMdd"_s);
    const FileQuestion question{.purpose = FileQuestion::Purpose::Save,
                                .title = tr("Where the pack is written"),
                                .filter = tr("PDF (*.pdf)"),
                                .ending = u"pdf"_s,
                                .suggestion = workspace.absolutePath() + u'/'
                                    + tr("Briefing pack %1").arg(day) + u".pdf"_s};
    askForFile(this, question, [this](const QString &path) { write(path); });
}

void PackPage::write(const QString &output)
{
    const Result<PackRequest> wanted = request();
    if (!wanted)
        return m_settings->showProblem(wanted.error().message);
    m_save->setEnabled(false);
    m_busy->start(tr("Writing the pack…"));
    const int number = ++m_request;
    const auto work = [write = m_writePack, workspace = m_context.workspace(), wanted = *wanted, output] {
        return write(workspace, wanted, output);
    };
    whenAnswered(QtConcurrent::run(work), this, [this, number](const Result<QString> &written) {
        if (number == m_request)
            tell(written);
    });
}

void PackPage::tell(const Result<QString> &written)
{
    m_busy->finish();
    m_save->setEnabled(true);
    if (!written)
        return m_context.notices.warn(written.error());
    Notice notice{Notice::Kind::Information, tr("The pack was written to %1.").arg(*written), {}};
    notice.choices.push_back(
        {tr("Open it"), [path = *written] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    notice.choices.push_back({tr("Close"), [] {}});
    m_context.notices.say(notice);
}

void PackPage::askPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(QMarginsF());
    printer->setFullPage(true);
    printer->setDocName(tr("Briefing pack"));
    auto *dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, std::max(1, m_view->pages()));
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        m_busy->start(tr("Printing the pack…"));
        m_press->print(printer);
    });
    // The dialog reads the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}
