// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "ui/words/glossary.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

int showTerms(Context &context, const std::string &name)
{
    auto list = ui::terms();
    if (!name.empty()) {
        const auto *found = ui::findTerm(list, QString::fromStdString(name));
        if (found == nullptr) {
            return fail(context,
                        Error{.code = Error::Code::Invalid,
                              .subject = name,
                              .problem = messages::inWords("it is none of the terms that are explained"),
                              .remedies = {messages::inWords("espalierctl terms lists them")}});
        }
        list = {*found};
    }
    auto json = Json::array();
    std::string text;
    for (const auto &term : list) {
        json.push_back({{"id", term.id}, {"name", term.name.toStdString()}, {"text", term.text.toStdString()}});
        text += fmt::format("{} ({})\n    {}\n", term.name.toStdString(), term.id, term.text.toStdString());
    }
    return answer(context, {{"terms", json}}, text);
}

} // namespace

void addTermsCommand(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand("terms", "the words of the field that are used here, explained");
    auto name = std::make_shared<std::string>();
    command->add_option("term", *name, "one of them; all where it is not given");
    command->callback([&action, name] {
        action = [name](Context &context) {
            return showTerms(context, *name);
        };
    });
}

} // namespace espalier::ctl
