// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/connectiontext.h"

#include "ui/words/text.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace espalier::ui {

namespace {

using workbench::ConnectionSource;
using workbench::KeptConnection;

QString lastUse(const KeptConnection &connection)
{
    constexpr double million = 1e6;
    if (!connection.used)
        return ConnectionText::tr("not used yet");
    const auto seconds = static_cast<double>(currentTime().microseconds - connection.used->microseconds) / million;
    return ConnectionText::tr("last used %1").arg(agoText(std::max(0.0, seconds)));
}

QString detailOf(const KeptConnection &connection, const QString &place)
{
    switch (connection.source) {
    case ConnectionSource::Service:
        return ConnectionText::tr("found in pg_service.conf");
    case ConnectionSource::PassFile:
        return ConnectionText::tr("found in the password file");
    case ConnectionSource::Kept:
        break;
    }
    QStringList parts;
    if (!place.isEmpty())
        parts.append(place);
    // Where there is no room for all of it, the end is cut.
    if (connection.used)
        parts.prepend(lastUse(connection));
    else
        parts.append(lastUse(connection));
    if (!connection.server.empty())
        parts.append(ConnectionText::tr("PostgreSQL %1").arg(toQString(connection.server)));
    return parts.join(QStringLiteral(", "));
}

ConnectionRow rowOf(const KeptConnection &connection)
{
    const bool isKept = connection.source == ConnectionSource::Kept;
    const auto name = connection.isGym ? ConnectionText::tr("Gym") : toQString(workbench::connectionName(connection));
    const auto settings = pg::parseSettings(connection.settings);
    const auto place =
        connection.name.empty() || connection.isGym || !settings ? QString() : toQString(pg::shortName(*settings));
    return {.id = toQString(connection.id),
            .title = name,
            .detail = detailOf(connection, place),
            .colour = toQString(connection.colour),
            .isService = connection.source == ConnectionSource::Service,
            .iconName = connection.isGym ? QStringLiteral("gym") : QString(),
            .tip =
                connection.isGym ? ConnectionText::tr("The private sample database") : toQString(connection.settings),
            .folder = isKept ? toQString(connection.folder) : ConnectionText::tr("Found on this computer"),
            .isNameable = isKept && !connection.isGym,
            .isCopyable = !connection.isGym};
}

} // namespace

std::vector<ConnectionRow> ConnectionText::rows(const Connections &connections)
{
    auto kept = connections.kept();
    std::ranges::stable_sort(kept, [](const KeptConnection &left, const KeptConnection &right) {
        const auto moment = [](const KeptConnection &connection) {
            return connection.used.value_or(Timestamp::minusInfinity());
        };
        return std::tuple(left.folder, moment(right)) < std::tuple(right.folder, moment(left));
    });
    std::vector<ConnectionRow> rows;
    rows.reserve(kept.size() + connections.offered().size());
    for (const auto &connection : kept)
        rows.push_back(rowOf(connection));
    for (const auto &connection : connections.offered())
        rows.push_back(rowOf(connection));
    return rows;
}

Result<ConnectionRequest> ConnectionText::request(const KeptConnection &connection)
{
    auto settings = pg::parseSettings(connection.settings);
    if (!settings)
        return Failure(settings.error());
    return ConnectionRequest{.settings = std::move(*settings),
                             .colour = toQString(connection.colour),
                             .id = toQString(connection.id),
                             .name = toQString(connection.name),
                             .folder = toQString(connection.folder)};
}

ConnectionRequest ConnectionText::kept(Connections &connections, const ConnectionRequest &request)
{
    const auto settings = pg::displayText(request.settings);
    const auto *there = connections.find(request.id.toStdString());
    if (there == nullptr || there->source != ConnectionSource::Kept || there->isGym)
        there = connections.leadingTo(settings);
    auto connection = there == nullptr ? KeptConnection() : *there;
    const bool isLooked =
        !request.id.isEmpty() || !request.name.isEmpty() || !request.folder.isEmpty() || !request.colour.isEmpty();
    // Opened by a study or by its address alone, it looks as it did.
    if (there == nullptr || isLooked) {
        connection.name = request.name.toStdString();
        connection.folder = request.folder.toStdString();
        connection.colour = request.colour.toStdString();
    }
    connection.settings = settings;
    const auto title = toQString(workbench::connectionName(connection));
    if (there == nullptr)
        connection.id = connections.add(request.settings, connection, tr("Keep %1").arg(title));
    else
        connections.change(connection, tr("Change %1").arg(title));
    auto result = request;
    result.id = toQString(connection.id);
    result.name = toQString(connection.name);
    result.folder = toQString(connection.folder);
    result.colour = toQString(connection.colour);
    return result;
}

} // namespace espalier::ui
