#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <vector>

/// Something to tell the person without getting in the way: what happened, and what can be done about it.
struct Notice
{
    enum class Kind {
        Done, ///< a toast that goes by itself and offers undo
        Told, ///< the same where there is nothing to undo
        Information, ///< a banner
        Warning ///< a banner that stays until it is closed
    };
    struct Choice
    {
        QString text;
        std::function<void()> act;
    };

    Kind kind = Kind::Information;
    QString sentence;
    std::vector<Choice> choices;
};

/// Where screens say things; the window shows them.
class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void say(const Notice &notice) { emit said(notice); }
    void done(const QString &sentence) { emit said({Notice::Kind::Done, sentence, {}}); }
    void told(const QString &sentence) { emit said({Notice::Kind::Told, sentence, {}}); }
    void warn(const Error &error);

signals:
    void said(const Notice &notice);
};
