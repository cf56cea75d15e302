// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/paths.h"
#include "core/study/study.h"
#include "ui/base/job.h"

#include <QObject>

#include <optional>

namespace espalier::ui {

class ExplorePage;
struct Workspace;

//! Explore page: what is chosen in the relation graph becomes features of the open study.
class FeatureController : public QObject
{
    Q_OBJECT

public:
    FeatureController(ExplorePage &page, Workspace &workspace, QObject *parent = nullptr);

private:
    void find(catalog::TableId table, std::optional<std::size_t> column);
    void ask(catalog::TableId table, std::optional<std::size_t> column, std::vector<relations::JoinPath> paths);
    //! Errors: why the database would not take them.
    Result<> add(const std::vector<study::Feature> &features);
    void takeVisibleRows(catalog::TableId table);
    void addAlong(const relations::JoinPath &path, std::optional<std::size_t> column);

    ExplorePage &m_page;
    Workspace &m_workspace;
    Job m_search;
};

} // namespace espalier::ui
