// The colour themes of VS Code, as far as the page of a preview knows them: a class of the body, and its colours.

const colors = {
  'vscode-light': { 'editor-background': '#ffffff', 'editor-foreground': '#3b3b3b', 'textLink-foreground': '#005fb8', 'textLink-activeForeground': '#005fb8', 'focusBorder': '#005fb8', 'descriptionForeground': '#3b3b3b' },
  'vscode-dark': { 'editor-background': '#1f1f1f', 'editor-foreground': '#cccccc', 'textLink-foreground': '#4daafc', 'textLink-activeForeground': '#4daafc', 'focusBorder': '#0078d4', 'descriptionForeground': '#9d9d9d' },
  'vscode-high-contrast': { 'editor-background': '#000000', 'editor-foreground': '#ffffff', 'textLink-foreground': '#21a6ff', 'textLink-activeForeground': '#21a6ff', 'focusBorder': '#f38518', 'descriptionForeground': '#ffffff', 'contrastBorder': '#6fc3df' },
  'vscode-high-contrast vscode-high-contrast-light': { 'editor-background': '#ffffff', 'editor-foreground': '#292929', 'textLink-foreground': '#0f4a85', 'textLink-activeForeground': '#0f4a85', 'focusBorder': '#006bbd', 'descriptionForeground': '#292929', 'contrastBorder': '#0f4a85' },
};

export const THEMES = Object.keys(colors);

/** Does what VS Code does to a page when a person chooses a theme. */
export function setTheme(page, theme) {
  return page.evaluate(([names, values]) => {
    document.body.className = names;
    for (const [name, value] of Object.entries(values)) document.documentElement.style.setProperty(`--vscode-${name}`, value);
  }, [theme, colors[theme]]);
}
