#pragma once

#include "ui/common/page.h"
#include "ui/common/pagecontext.h"
#include "ui/shell/services.h"

class Preferences;

/// What a page may be made from. All of it outlives the page.
struct PageNeeds
{
    PageContext context;
    const Services &services;
    Preferences &preferences;
};

/// A page of the window before it is made: what the navigation needs to know of it, and how it is made.
struct PageKind
{
    enum class Group {
        Main,
        Lists,
        Foot ///< at the bottom of the navigation
    };

    QString key;
    QString title;
    QString icon; ///< a file of resources/icons, without its ending
    Group group;
    std::function<Page *(const PageNeeds &needs, QWidget *parent)> make;
};

/// All pages there are, in the order of the navigation. A page more is one line more.
std::vector<PageKind> pageKinds();
