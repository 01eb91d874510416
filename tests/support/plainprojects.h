#pragma once

#include "tests/support/openworkspace.h"
#include "ui/projects/projectspage.h"

/// The project page by name and without groups: tests of cells count rows.
class PlainProjects : public ProjectsPage
{
public:
    explicit PlainProjects(const PageContext &context)
        : ProjectsPage(context)
    {
        filters()->setGroupColumn(-1);
        view()->sortByColumn(table().columnByKey("name"), Qt::AscendingOrder);
    }
};
