// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pg/settings.h"

#include <QString>

#include <optional>
#include <vector>

namespace espalier::ui {

//! What the user asks to be connected to.
struct ConnectionRequest
{
    enum class Secret
    {
        None, //!< pgpass, a trusted socket, a certificate
        Session, //!< kept in memory until the window closes
        Keychain
    };

    pg::Settings settings;
    QString colour; //!< "#a3281e"; empty for none
    Secret secret = Secret::Session;
    QString id = {}; //!< of a kept or offered connection; empty for a new one
    QString name = {}; //!< as the user gave it; may be empty
    QString folder = {};
    bool operator==(const ConnectionRequest &) const = default;
};

//! One step of a connection test, in the order in which they happen.
struct TestStep
{
    enum class Phase
    {
        Waiting,
        Running,
        Passed,
        Warned, //!< it works, and something about it is to be known
        Skipped, //!< there was nothing to test
        Failed
    };

    QString name; //!< "Name", "Port", "TLS", "Login", "Database", "Rights"
    Phase phase = Phase::Waiting;
    QString detail; //!< "TLSv1.3", "12 of 15 tables can be read", or what went wrong and what to do
    bool operator==(const TestStep &) const = default;
};

//! The private sample database.
struct GymState
{
    bool isAvailable = true; //!< server programs are installed
    bool isRunning = false;
    QString detail; //!< "PostgreSQL 15, 104,000 rows", or why it is not available
    bool operator==(const GymState &) const = default;
};

} // namespace espalier::ui
