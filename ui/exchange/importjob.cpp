#include "ui/exchange/importjob.h"

#include "ui/common/answer.h"

#include <QtConcurrent>

namespace {
struct PlanInput
{
    Workspace workspace;
    Decisions decisions;
    WorkCalendar calendar;
    IdSource ids;
};

ImportPreview previewOf(std::shared_ptr<const Ledger> ledger, const PlanInput &input)
{
    auto plan = std::make_shared<const ImportPlan>(
        planImport(input.workspace, *ledger, input.decisions, input.calendar, input.ids));
    return {std::move(ledger), std::move(plan), input.decisions, {}};
}

QStringList visibleSheets(const Workbook &book)
{
    QStringList names;
    for (const Sheet &sheet : book.sheets)
        if (!sheet.hidden)
            names += sheet.name;
    return names;
}
} // namespace

ImportJob::ImportJob(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

template <typename Work>
void ImportJob::start(Work work)
{
    const int request = ++m_request;
    const auto take = [this, request](const Answer &answer) {
        if (request != m_request)
            return;
        if (*answer)
            emit ready(**answer);
        else
            emit failed(answer->error());
    };
    whenAnswered(QtConcurrent::run(
                     [work = std::move(work)] { return std::make_shared<Result<ImportPreview>>(work()); }),
                 this,
                 take);
}

void ImportJob::read(const QString &path, const LedgerOptions &options)
{
    PlanInput input{m_context.workspace(), {}, m_context.calendar, m_context.ids};
    start([path, options, input = std::move(input)]() -> Result<ImportPreview> {
        return readWorkbook(path).and_then([&](const Workbook &book) {
            return readLedger(book, options).map([&](Ledger ledger) {
                ImportPreview preview = previewOf(std::make_shared<const Ledger>(std::move(ledger)), input);
                preview.sheets = visibleSheets(book);
                return preview;
            });
        });
    });
}

void ImportJob::plan(const ImportPreview &before, const Decisions &decisions)
{
    PlanInput input{m_context.workspace(), decisions, m_context.calendar, m_context.ids};
    start([ledger = before.ledger,
           sheets = before.sheets,
           input = std::move(input)]() -> Result<ImportPreview> {
        ImportPreview preview = previewOf(ledger, input);
        preview.sheets = sheets;
        return preview;
    });
}
