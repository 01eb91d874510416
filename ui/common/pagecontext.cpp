#include "ui/common/pagecontext.h"

#include "ui/common/answer.h"

void PageContext::perform(Edit edit, const QString &label, const QString &done) const
{
    Notices *told = &notices;
    whenAnswered(
        session.perform(std::move(edit), label), told, [told, done](const Result<Performed> &performed) {
            if (!performed)
                told->warn(performed.error());
            else if (!performed->changes.empty() && !done.isEmpty())
                told->done(done);
        });
}
