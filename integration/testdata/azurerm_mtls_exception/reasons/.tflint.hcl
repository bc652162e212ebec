plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.longer"
    reason   = "Web apps and their slots that do not require a client certificate are agreed for the pilot until the gateway is there"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.ticket"
    reason   = "RISK-1042"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.several_lines"
    reason   = <<-TEXT
      Browsers call it.
      Entra ID sign-in is required.
    TEXT
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.other_script"
    reason   = "ブラウザー向け"
    owner    = "チーム"
  }
}
