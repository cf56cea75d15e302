// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/session.h"

namespace espalier::ui {

class ExplorePage;
class GraphDocument;
class StudyPage;

//! How the graph is seen, and what is selected in it. Requires: graph.isOpen(), and explore shows it.
void lookedAt(const ExplorePage &explore, const GraphDocument &graph, SessionView &view);
//! The same again.
void lookAgain(ExplorePage &explore, const GraphDocument &graph, const SessionView &view);
//! The feature that is selected, and what stands beside the features.
void lookedAt(const StudyPage &study, SessionView &view);
//! The same again, once its study is open.
void lookAgain(StudyPage &study, const SessionView &view);

} // namespace espalier::ui
