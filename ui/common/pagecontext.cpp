#include "ui/common/pagecontext.h"

#include "ui/common/answer.h"

QFuture<Result<Performed>> PageContext::perform(Edit edit, const QString &label, const QString &done) const
{
    return performMove(std::move(edit), label, {}, done);
}

QFuture<Result<Performed>> PageContext::performMove(Edit edit,
                                                    const QString &label,
                                                    const QString &reversedBy,
                                                    const QString &done) const
{
    Notices *told = &notices;
    const auto tell = [told, done, isUndoable = reversedBy.isEmpty()](const Result<Performed> &performed) {
        if (!performed)
            told->warn(performed.error());
        else if (performed->changes.empty() || done.isEmpty())
            return;
        else if (isUndoable)
            told->done(done);
        else
            told->told(done);
    };
    const QFuture<Result<Performed>> answer = session.perform(std::move(edit), label, reversedBy);
    whenAnswered(answer, told, tell);
    return answer;
}
