// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace espalier::ui {

class ExplorePage;
struct Workspace;

//! Explore page: what is suggested, what changed, what comes and goes, and rows of a table on demand.
class LivingController : public QObject
{
    Q_OBJECT

public:
    LivingController(ExplorePage &page, Workspace &workspace, QObject *parent = nullptr);

private:
    void connectSuggestions();
    void connectChanges();
    void connectSamples();

    ExplorePage &m_page;
    Workspace &m_workspace;
};

} // namespace espalier::ui
