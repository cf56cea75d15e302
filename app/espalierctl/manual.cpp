// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <string>
#include <string_view>

#include "app/built/built.h"
#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

//! As roff reads it: no sign of it is a command.
std::string roff(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        if (result.empty() || result.back() == '\n') {
            if (character == '.' || character == '\'')
                result += "\\&";
        }
        if (character == '\\')
            result += "\\e";
        else if (character == '-')
            result += "\\-";
        else if (character == '^')
            result += "\\(ha";
        else if (character == '~')
            result += "\\(ti";
        else if (character == '`')
            result += "\\(ga";
        else
            result += character;
    }
    return result;
}

std::string line(std::string_view text)
{
    return text.empty() ? std::string() : roff(text) + "\n";
}

//! Positionals first, as they are typed.
std::string optionsText(const CLI::App &command)
{
    const CLI::Formatter words;
    std::string text;
    for (const bool isPositional : {true, false}) {
        for (const auto *option : command.get_options()) {
            if (option->get_group().empty() || option->get_positional() != isPositional)
                continue;
            text += fmt::format(".TP\n\\fB{}\\fR{}\n{}", roff(option->get_name(isPositional, !isPositional)),
                                roff(words.make_option_opts(option)), line(option->get_description()));
        }
    }
    return text;
}

void addCommand(const CLI::App &command, const std::string &path, std::string &text)
{
    const auto parts = command.get_subcommands([](const CLI::App *each) {
        return !each->get_group().empty();
    });
    text += fmt::format(".SS {}\n{}", roff(path), line(command.get_description()));
    text += optionsText(command);
    if (const auto footer = command.get_footer(); !footer.empty())
        text += fmt::format(".PP\n.nf\n{}.fi\n", line(footer));
    for (const auto *part : parts)
        addCommand(*part, path + " " + part->get_name(), text);
}

std::string manual(const CLI::App &program)
{
    const auto built = app::builtFrom();
    auto text = fmt::format(
        ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n.TH ESPALIERCTL 1 \"\" \"Espalier {0}\" \"User Commands\"\n"
        ".SH NAME\nespalierctl \\- {1}.SH SYNOPSIS\n.B espalierctl\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR "
        "[\\fIARGUMENTS\\fR]\n"
        ".SH DESCRIPTION\n{1}.SH OPTIONS\n{2}.SH COMMANDS\n",
        roff(built.substr(0, built.find('\n'))), line(program.get_description()), optionsText(program));
    for (const auto *each : program.get_subcommands([](const CLI::App *command) {
             return !command->get_group().empty();
         }))
        addCommand(*each, each->get_name(), text);
    return text
        + ".SH ENVIRONMENT\n.TP\n\\fBPGHOST\\fR, \\fBPGSERVICE\\fR, ...\nthe connection, where none is given: as "
          "psql(1) takes them\n"
          ".TP\n\\fBESPALIER_HOME\\fR\nthe folder of all that is kept\n"
          ".TP\n\\fBESPALIER_PG_BIN\\fR\nthe folder of the server's programs that the sample database is made with\n"
          ".SH SEE ALSO\n.BR psql (1)\n";
}

} // namespace

void addManual(CLI::App &program, Action &action)
{
    program.add_subcommand("manual", "print the manual page")->group("")->callback([&program, &action] {
        action = [&program](Context &context) {
            const auto page = manual(program);
            return answer(context, {{"manual", page}}, page);
        };
    });
}

} // namespace espalier::ctl
