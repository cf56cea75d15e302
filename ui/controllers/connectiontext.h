// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/connections.h"
#include "ui/models/connectionmodel.h"
#include "ui/pages/connect/connectvalues.h"

#include <QObject>

#include <vector>

namespace espalier::ui {

//! Kept connections as the page shows them, and what it asks for as they are kept.
class ConnectionText : public QObject
{
    Q_OBJECT

public:
    //! By folders, those without one first; in each what was used last first; at the end what files offer.
    static std::vector<ConnectionRow> rows(const Connections &connections);
    //! Errors: those of pg::parseSettings().
    static Result<ConnectionRequest> request(const workbench::KeptConnection &connection);
    //! Keeps what was asked for: as the one that it was made of, the one that leads there, or a new one. Gives it as it is kept.
    static ConnectionRequest kept(Connections &connections, const ConnectionRequest &request);
};

} // namespace espalier::ui
