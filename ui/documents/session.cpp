// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/session.h"

#include "core/study/json.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace espalier::ui {

namespace {

Error sessionError(const std::filesystem::path &file, const QString &detail)
{
    return {.code = Error::Code::Io, .subject = file.string(), .detail = detail.toStdString()};
}

SessionView viewOf(const Json &json)
{
    ObjectReader reader(json, "view");
    return {.table = reader.textOr("table", {}),
            .zoom = reader.numberOr("zoom", 0),
            .x = reader.numberOr("x", 0),
            .y = reader.numberOr("y", 0),
            .feature = reader.textOr("feature", {}),
            .tab = static_cast<int>(reader.integerOr("tab", 0))};
}

Json jsonOf(const SessionView &view)
{
    return {{"table", view.table}, {"zoom", view.zoom},       {"x", view.x},
            {"y", view.y},         {"feature", view.feature}, {"tab", view.tab}};
}

} // namespace

Result<std::optional<Session>> readSession(const std::filesystem::path &file)
{
    QFile stream(QString::fromStdString(file.string()));
    if (!stream.exists())
        return std::optional<Session>();
    if (!stream.open(QIODevice::ReadOnly))
        return Failure(sessionError(file, stream.errorString()));
    const auto json = parseJson(stream.readAll().toStdString(), file.string());
    if (!json)
        return Failure(json.error());
    ObjectReader reader(*json, "session");
    Session session{.kept = reader.textOr("kept", {}),
                    .study = {},
                    .file = reader.textOr("file", {}),
                    .connection = reader.text("connection"),
                    .isGym = reader.boolean("gym"),
                    .page = reader.text("page")};
    // What is looked at is worth no error.
    if (reader.has("view"))
        session.view = viewOf(reader.value("view"));
    if (reader.has("study")) {
        auto study = study::fromJson(reader.value("study"));
        if (!study)
            return Failure(study.error());
        session.study = std::move(*study);
    }
    if (auto finished = reader.finish(); !finished)
        return Failure(finished.error());
    return std::optional(std::move(session));
}

Result<> writeSession(const std::filesystem::path &file, const Session &session)
{
    const Json json = {{"kept", session.kept},
                       {"connection", session.connection},
                       {"gym", session.isGym},
                       {"page", session.page},
                       {"view", jsonOf(session.view)}};
    const auto name = QString::fromStdString(file.string());
    QDir().mkpath(QFileInfo(name).path());
    QSaveFile stream(name);
    const bool isWritten = stream.open(QIODevice::WriteOnly)
        && stream.write(QByteArray::fromStdString(printJson(json))) >= 0 && stream.commit();
    if (!isWritten)
        return Failure(sessionError(file, stream.errorString()));
    return {};
}

} // namespace espalier::ui
