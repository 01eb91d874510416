#include "ui/common/pagecontext.h"

#include "ui/common/answer.h"

void PageContext::perform(Edit edit, const QString &label, const QString &done) const
{
    performMove(std::move(edit), label, {}, done);
}

void PageContext::performMove(Edit edit,
                              const QString &label,
                              const QString &reversedBy,
                              const QString &done) const
{
    Notices *told = &notices;
    const auto tell = [told, done](const Result<Performed> &performed) {
        if (!performed)
            told->warn(performed.error());
        else if (!performed->changes.empty() && !done.isEmpty())
            told->done(done);
    };
    whenAnswered(session.perform(std::move(edit), label, reversedBy), told, tell);
}
