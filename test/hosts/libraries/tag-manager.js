// Inserts a script, as tag managers do.
{
  const script = document.createElement('script');
  script.type = 'module';
  script.async = true;
  script.src = document.currentScript.dataset.src;
  document.currentScript.after(script);
}
