#pragma once

#include "core/exchange/ledgerimport.h"
#include "ui/common/pagecontext.h"

/// A ledger as read, what it would do to the workspace, and what was decided on the way.
struct ImportPreview
{
    std::shared_ptr<const Ledger> ledger;
    std::shared_ptr<const ImportPlan> plan;
    Decisions decisions;
    QStringList sheets; ///< visible ones of the file
};

/// Reads a ledger and plans its import away from the GUI thread, on a copy of the workspace. A newer request,
/// or `stop`, makes the answer of an older one unwanted.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(const PageContext &context, QObject *parent = nullptr);

    void read(const QString &path, const LedgerOptions &options);
    /// The same ledger with other decisions.
    void plan(const ImportPreview &before, const Decisions &decisions);
    void stop() { ++m_request; }

signals:
    void ready(const ImportPreview &preview);
    void failed(const Error &error);

private:
    using Answer = std::shared_ptr<Result<ImportPreview>>;

    template <typename Work>
    void start(Work work);

    PageContext m_context;
    int m_request = 0;
};
